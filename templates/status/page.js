'use strict';
(function () {
  const { all, fold, sortable } = common;

  const table = document.querySelector('.matrix');
  const rows = Array.from(table.tBodies[0].rows);
  sortable(table);

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
})();
