// Flow wants its requests at the root. The plain page has no base element, because that would lead links such as
// "#inhoud" away from the page; with it, such links are followed here.
const base = document.createElement('base');
base.href = '/';
document.head.prepend(base);
document.addEventListener('click', (e) => {
  const href = (e.target as Element).closest('a')?.getAttribute('href');
  if (!href || !href.startsWith('#')) return;
  e.preventDefault();
  const all = Array.from(document.querySelectorAll<HTMLElement>('#' + CSS.escape(href.slice(1))));
  const to = all.find((n) => !n.closest('[hidden]'));
  if (!to) return;
  for (let fold = to.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  to.scrollIntoView();
  const field = to.matches('input,textarea,select,button,a') ? to : to.querySelector<HTMLElement>('input') || to;
  if (!field.matches('input,textarea,select,button,a')) field.tabIndex = -1;
  field.focus();
}, true);
