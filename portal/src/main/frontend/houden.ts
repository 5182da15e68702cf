// A held time that is nearly over: asks quietly whether to keep it. No clock; who does not answer is never sent away.
const AFTER_MS = 15 * 60_000;                     // five minutes before a hold ends
let since = Date.now();
const begin = () => { since = Date.now(); };
window.addEventListener('submit', begin, true);

const line = () => document.querySelector<HTMLElement>('[data-scherm] [data-houden]');

setInterval(() => {
  const place = line();
  if (!place || place.childElementCount || Date.now() - since < AFTER_MS) return;
  const text = document.createElement('p');
  text.textContent = place.dataset.vraag!;
  const yes = document.createElement('button');
  yes.type = 'button';
  yes.className = 'lw-btn lw-btn--quiet';
  yes.textContent = place.dataset.ja!;
  yes.addEventListener('click', () => keep(place));
  place.append(text, yes);
}, 5000);

async function keep(place: HTMLElement) {
  begin();
  const answer = await fetch(place.dataset.houden!, { method: 'POST' }).catch(() => null);
  const says = answer?.ok ? place.dataset.gehouden : answer?.status === 409 ? place.dataset.bezet : '';
  if (!says) return;                              // no connection: the line at the bottom says so, the question stays
  const text = document.createElement('p');
  text.textContent = says;
  text.tabIndex = -1;
  place.replaceChildren(text);
  text.focus();
  setTimeout(() => text.remove(), AFTER_MS / 2);  // so that it can be asked again
}
