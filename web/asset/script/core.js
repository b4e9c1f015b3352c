// @ts-check
// What every page may use: nothing here is needed for a page to work.
export {};
