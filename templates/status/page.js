'use strict';
(function () {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const fold = (text) => text.normalize('NFC').toLowerCase();
  for (const one of all('.scripted')) one.hidden = false;

  const table = document.querySelector('.matrix');
  const rows = Array.from(table.tBodies[0].rows);
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const valueOf = (row, at) => {
    const { value } = row.cells[at].dataset;
    return value === undefined ? row.cells[at].textContent.trim() : value;
  };
  const sortBy = (head, at) => {
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
  all('th', table.tHead).forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sortBy(head, at));
    head.replaceChildren(button);
  });

  const form = document.querySelector('.filter');
  const matches = form.querySelector('.matches');
  const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
  const show = () => {
    const attention = form.elements.show.value === 'attention';
    const group = form.elements.group ? form.elements.group.value : '';
    const wanted = fold(form.elements.text.value.trim());
    let shown = 0;
    for (const row of rows) {
      const seen =
        (!attention || 'attention' in row.dataset) &&
        (group === '' || row.dataset.group === group) &&
        (wanted === '' || texts.get(row).includes(wanted));
      row.hidden = !seen;
      if (seen) shown += 1;
    }
    const filtered = attention || group !== '' || wanted !== '';
    matches.textContent = shown === 0 ? matches.dataset.none : filtered ? `${shown}/${rows.length}` : '';
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());

  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    for (const one of closed) one.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
})();
