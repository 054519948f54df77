'use strict';
(function () {
  const { all, fold, sortable } = common;

  const summary = document.querySelector('.summary');
  sortable(summary);
  const done = document.querySelector('.done');
  if (done) summary.classList.add('folded');

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
      if (wanted !== '' && inside > 0) {
        file.open = true;
        if (done && done.contains(file)) done.open = true;
      }
      if (!file.hidden) shown += 1;
    }
    matches.textContent = shown === 0 ? matches.dataset.none : '';
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => {
    const order = target.dataset.do;
    if (order) for (const file of files) file.open = order === 'open';
    if (order && done) done.open = order === 'open';
  });

  form.elements.whole.addEventListener('change', ({ target }) => document.body.classList.toggle('whole', target.checked));
  for (const button of all('[data-do="done"]'))
    button.addEventListener('click', () => {
      const folded = summary.classList.toggle('folded');
      button.setAttribute('aria-expanded', String(!folded));
    });

  const reveal = () => {
    const target = files.find((file) => `#${file.id}` === location.hash);
    if (!target) return;
    target.hidden = false;
    if (done && done.contains(target)) done.open = true;
    target.open = true;
    target.scrollIntoView();
    target.querySelector('summary').focus({ preventScroll: true });
  };
  window.addEventListener('hashchange', reveal);
  for (const link of all('.summary a')) link.addEventListener('click', () => setTimeout(reveal));
  reveal();
})();
