// There is one order in this demo. Whoever asks for another one is told so.
const asked = new URL(location.href).searchParams.get('number');
const note = document.querySelector('[data-other]');
if (asked !== null && asked.trim().toUpperCase() !== 'F-20418') note.hidden = false;
