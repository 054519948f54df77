'use strict';
(function () {
  const { all } = common;

  const forms = all('.form');
  const key = `decuong ${location.pathname}`;
  if (!('watched' in document.body.dataset)) return;

  try {
    const open = JSON.parse(sessionStorage.getItem(key));
    if (Array.isArray(open)) for (const form of forms) form.open = open.includes(form.id);
  } catch {
    // A page that may not remember anything opens as it was made.
  }
  setInterval(() => {
    try {
      sessionStorage.setItem(key, JSON.stringify(forms.filter((form) => form.open).map((form) => form.id)));
    } catch {
      // As above.
    }
    location.reload();
  }, 2000);
})();
