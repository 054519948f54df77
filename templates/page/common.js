'use strict';
/** What the pages have in common. */
const common = (function () {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const fold = (text) => text.normalize('NFC').toLowerCase();

  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const valueOf = (row, at) => {
    const { value } = row.cells[at].dataset;
    return value === undefined ? row.cells[at].textContent.trim() : value;
  };
  const sortBy = (table, rows, head, at) => {
    const up = head.getAttribute('aria-sort') !== 'ascending';
    const numeric = head.dataset.kind !== 'text';
    const sorted = rows
      .map((row, index) => ({ row, index, value: valueOf(row, at) }))
      .sort((a, b) => {
        const blank = (a.value === '') - (b.value === '');
        if (blank !== 0) return blank;
        const order = numeric ? Number(a.value) - Number(b.value) : compare(a.value, b.value);
        return (up ? order : -order) || a.index - b.index;
      });
    for (const other of all('th', table.tHead)) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    table.tBodies[0].append(...sorted.map(({ row }) => row));
  };
  /** Lets the rows of a table be sorted by a click on the head of a column; rows without a value come last. */
  const sortable = (table) => {
    const rows = Array.from(table.tBodies[0].rows);
    all('th', table.tHead).forEach((head, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      button.addEventListener('click', () => sortBy(table, rows, head, at));
      head.replaceChildren(button);
    });
  };

  for (const one of all('.scripted')) one.hidden = false;

  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    for (const one of closed) one.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });

  return { all, fold, sortable };
})();
