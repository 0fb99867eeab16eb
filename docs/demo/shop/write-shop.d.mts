/** Writes all pages, scripts and pictures of the demo shop into the folder `out`. */
export function writeShop(out: string): void;
