import { hydrateRoot } from 'react-dom/client';

/** The floor under every page that React takes over: it takes over nothing. */
hydrateRoot(document.getElementById('root') ?? document.body, <main />);
