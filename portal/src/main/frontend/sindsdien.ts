// What somebody types while an answer is on its way: the screen that comes back does not know it yet, when it is the
// same one with something to mend. It is put where it stood, with the caret; and when they also pressed the button
// again, that is done then: Flow would drop it, because the form it came from is gone.
type Text = HTMLInputElement | HTMLTextAreaElement;
const TEXTS = 'textarea[name],input[name]:not([type=radio],[type=checkbox],[type=hidden])';
const LONGEST_MS = 10_000;

let since: Map<string, Text> | null = null;
let screen = '';
let sentAt = 0;
let again = false;

const shown = (e: Element) => (e.closest('[data-scherm]') as HTMLElement | null)?.dataset.scherm || '';

window.addEventListener('submit', (e) => {
  const form = e.target as Element;
  if (form.closest('#eerst')) return;             // the first HTML sends itself
  if (since && performance.now() - sentAt < LONGEST_MS) {
    e.preventDefault();
    e.stopImmediatePropagation();
    again = true;
    return;
  }
  since = new Map();
  screen = shown(form);
  sentAt = performance.now();
}, true);
document.addEventListener('input', (e) => {
  const field = e.target as Text;
  if (since && field.matches(TEXTS)) since.set(field.name, field);
}, true);

// Whether something was put back; then the caret stands where it stood.
export function sindsdien(live: Element): boolean {
  const typed = since;
  const pressed = again;
  since = null;
  again = false;
  let back: Text | null = null;
  typed?.forEach((old, name) => {
    const field = Array.from(live.querySelectorAll<Text>(TEXTS)).find((n) => n.name === name);
    if (!field || field === old || shown(field) !== screen) return;
    field.value = old.value;
    field.focus();
    try { field.setSelectionRange(old.selectionStart, old.selectionEnd); } catch { /* no caret in such a field */ }
    back = field;
  });
  if (back && pressed) (back as Text).form?.requestSubmit();
  return back !== null;
}
