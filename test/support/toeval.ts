/**
 * The seed of every property test. It is fixed, so that a run says something about the change at hand and not about the
 * draw; `SLUITEND_TOEVAL=1` draws anew, `SLUITEND_TOEVAL=n` with seed n, to look for what the fixed draw does not meet.
 */
import fc from 'fast-check';

const gevraagd = process.env['SLUITEND_TOEVAL'];
const VAST = 20_261_122;

if (gevraagd !== '1') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(gevraagd ?? VAST) });
