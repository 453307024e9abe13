import fc from 'fast-check';

/**
 * The seed of every property, the same on each run, so that a build does not fail by chance. `FC_SEED`
 * tries another: what fast-check prints of a failure, its seed and path, repeats it.
 */
const given = process.env.FC_SEED;
if (given !== undefined && !/^-?\d+$/.test(given))
  throw new Error(`FC_SEED is no number: ${given}`);

fc.configureGlobal({ seed: given === undefined ? 20230712 : Number(given) });
