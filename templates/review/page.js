'use strict';
(function () {
  const { all, fold, sortable } = common;

  sortable(document.querySelector('.summary'));

  const form = document.querySelector('.filter');
  const matches = form.querySelector('.matches');
  const files = all('.file');
  const show = () => {
    const gaps = form.elements.show.value === 'gaps';
    const wanted = fold(form.elements.text.value.trim());
    let shown = 0;
    for (const file of files) {
      const named = wanted !== '' && fold(file.querySelector('summary').textContent).includes(wanted);
      let inside = 0;
      for (const part of all('.part', file)) {
        const heading = part.querySelector('h3, h4, h5, h6');
        const headed = wanted === '' || named || (heading && fold(heading.textContent).includes(wanted));
        let rows = 0;
        for (const row of all('.row', part)) {
          const seen = (!gaps || row.classList.contains('gap')) && (headed || fold(row.textContent).includes(wanted));
          row.hidden = !seen;
          if (seen) rows += 1;
        }
        part.hidden = rows === 0 && (gaps || wanted !== '');
        inside += rows;
      }
      for (const finding of all(':scope > .findings > .finding', file)) {
        const grave = !gaps || !finding.classList.contains('note');
        const seen = grave && (wanted === '' || named || fold(finding.textContent).includes(wanted));
        finding.hidden = !seen;
        if (seen) inside += 1;
      }
      file.hidden = inside === 0 && !named && (gaps || wanted !== '');
      if (wanted !== '' && inside > 0) file.open = true;
      if (!file.hidden) shown += 1;
    }
    matches.textContent = shown === 0 ? matches.dataset.none : '';
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => {
    const order = target.dataset.do;
    if (order) for (const file of files) file.open = order === 'open';
  });

  const reveal = () => {
    const target = files.find((file) => `#${file.id}` === location.hash);
    if (!target) return;
    target.hidden = false;
    target.open = true;
    target.scrollIntoView();
    target.querySelector('summary').focus({ preventScroll: true });
  };
  window.addEventListener('hashchange', reveal);
  for (const link of all('.summary a')) link.addEventListener('click', () => setTimeout(reveal));
  reveal();
})();
