import './define.js';

// The server's desk page has nothing but the desk on it, and its policy forbids style elements.
const page = new CSSStyleSheet();
page.replaceSync(':root { color-scheme: light dark } body { margin: 0; font-family: system-ui, sans-serif }');
document.adoptedStyleSheets.push(page);
