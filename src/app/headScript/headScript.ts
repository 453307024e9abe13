/**
 * What cannot wait for the page's own script: a small file that every page's head asks for. A classic
 * script: a module would run some tasks later.
 */
import './fonts.ts';
import './recordEarlyTap.ts';
