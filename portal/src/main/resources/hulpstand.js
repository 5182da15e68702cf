// Only on pages of somebody who is helped: reads parts aloud, and wipes the screen when nobody is there any more.
(() => {
  const page = document.documentElement;
  const say = document.body.dataset;

  // ---- aloud: only voices of this very device; a voice from the web would send the words away
  const speech = window.speechSynthesis;
  const voice = () => speech && speech.getVoices()
    .find((v) => v.localService && v.lang.split(/[-_]/)[0].toLowerCase() === page.lang);
  const heard = () => page.classList.toggle('lw-hoor', !!voice());
  if (speech) {
    heard();
    if (speech.addEventListener) speech.addEventListener('voiceschanged', heard);
  }
  let pressed = null;
  function hush() {
    if (speech) speech.cancel();
    if (pressed) pressed.removeAttribute('aria-pressed');
    pressed = null;
  }
  const SILENT = '.lw-nl,.lw-say,.lw-hide,[aria-hidden=true],textarea,select,option';
  const LINE = 'h1,h2,h3,p,li,dt,dd,legend,label,button,a,summary,b,small,blockquote';
  function lines(part) {
    const found = [];
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    let last = null;
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const around = node.parentElement;
      const words = node.data.trim();
      if (!words || around.closest(SILENT) || !around.getClientRects().length) continue;
      const line = around.closest(LINE);
      if (line && line === last) found[found.length - 1] += ' ' + words;
      else found.push(words);
      last = line;
    }
    return found;
  }
  document.addEventListener('click', (e) => {
    const button = e.target.closest && e.target.closest('.lw-say');
    if (!button) return;
    const again = button === pressed;
    hush();
    const who = voice();
    if (again || !who) return;
    pressed = button;
    button.setAttribute('aria-pressed', 'true');
    const all = lines(button.parentElement);
    all.forEach((words, i) => {
      const one = new SpeechSynthesisUtterance(words);
      one.voice = who;
      one.lang = who.lang;
      one.rate = 0.9;
      if (i === all.length - 1) one.onend = () => { if (pressed === button) hush(); };
      speech.speak(one);
    });
  });
  ['submit', 'pagehide', 'popstate', 'vaadin-navigated'].forEach((what) => window.addEventListener(what, hush, true));

  // ---- quiet: after eight minutes a question, after ten everything is wiped; what is typed stays until then
  const ASK = 8 * 60_000, WIPE = 10 * 60_000, TELL = 20_000;
  const tabs = window.BroadcastChannel && new BroadcastChannel('lw-hulp');
  let last = Date.now();
  let telling = 0;
  let asked = null;
  let gone = false;
  function busy() {
    if (gone || asked) return;
    last = Date.now();
    telling = telling || setTimeout(tell, TELL);
    if (tabs) tabs.postMessage('busy');
  }
  async function tell() {
    telling = 0;
    const answer = await fetch(say.blijf, { method: 'POST' }).catch(() => null);
    if (answer && answer.status === 409) away();
  }
  if (tabs) tabs.onmessage = () => { last = Date.now(); close(); };
  ['input', 'keydown', 'pointerdown', 'scroll'].forEach((what) =>
    document.addEventListener(what, (e) => { if (e.isTrusted) busy(); }, { capture: true, passive: true }));

  function close() {
    if (!asked) return;
    const box = asked;
    asked = null;
    box.close();
    box.remove();
  }
  function ask() {
    hush();
    const back = document.activeElement;
    asked = document.createElement('dialog');
    asked.className = 'lw-stil';
    asked.setAttribute('role', 'alertdialog');
    const text = line('p', say.stil, say.stilNl);
    text.id = 'lw-stil';
    asked.setAttribute('aria-labelledby', text.id);
    const on = line('button', say.door, say.doorNl);
    on.type = 'button';
    on.className = 'lw-btn';
    asked.append(text, on);
    const go = (e) => {
      e.preventDefault();
      close();
      if (back && back.isConnected) back.focus({ preventScroll: true });
      busy();
      clearTimeout(telling);
      tell();
    };
    on.addEventListener('click', go);
    asked.addEventListener('cancel', go);
    document.body.append(asked);
    asked.showModal();
    on.focus();
  }
  function line(tag, words, dutch) {
    const element = document.createElement(tag);
    element.append(words);
    if (dutch) {
      const below = document.createElement('span');
      below.className = 'lw-nl';
      below.lang = 'nl';
      below.dir = 'ltr';
      below.append(dutch);
      element.append(below);
    }
    return element;
  }
  function away() {
    gone = true;
    document.body.hidden = true;
    location.replace(say.gewist);
  }
  function wipe() {
    gone = true;
    hush();
    document.body.hidden = true;                    // at once, also when the answer takes long
    document.querySelector('.lw-helpt form').submit();
  }
  setInterval(() => {
    if (gone) return;
    const quiet = Date.now() - last;
    if (quiet >= WIPE) wipe();
    else if (quiet >= ASK && !asked) ask();
  }, 1000);
})();
