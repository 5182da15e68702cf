// "Leave this page quickly": covers the page in the same moment, then goes through /weg, which forgets everything.
function away() {
  document.body.hidden = true;
  document.title = '\u200b';
  location.replace('/weg');
}
document.addEventListener('click', (e) => {
  if ((e.target as Element).closest('a[href="/weg"]')) { e.preventDefault(); away(); }
}, true);
let times: number[] = [];
document.addEventListener('keydown', (e) => {
  if (e.key !== 'Shift') { times = []; return; }
  if (e.repeat) return;
  times = [...times.filter((t) => e.timeStamp - t < 2000), e.timeStamp];
  if (times.length === 3) away();
}, true);
