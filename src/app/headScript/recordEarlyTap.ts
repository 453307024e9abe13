/** The last tap on the map before hydration. */
let lastTap: MouseEvent | undefined;

const record = (event: MouseEvent): void => {
  const on = event.target instanceof Element && event.target.closest('.stage');
  if (on) lastTap = event;
};

document.addEventListener('click', record, true);

// A global, since the main script loads later and cannot import from this one.
window.takeTap = () => {
  document.removeEventListener('click', record, true);
  return lastTap;
};
