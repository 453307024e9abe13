/**
 * The head script: what cannot wait for the page's main script. It is a classic script in every page's
 * head, since a module would run some tasks later.
 */
import './recordEarlyTap.ts';
