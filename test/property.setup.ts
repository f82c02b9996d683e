import * as fc from 'fast-check'

/** One seed for every run, so that a red test is red for everybody; FAST_CHECK_SEED tries another. */
const seed = Number(process.env.FAST_CHECK_SEED ?? 2016)

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
