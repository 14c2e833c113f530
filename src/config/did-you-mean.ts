// One place for the command line to ask; the code lies with the readers, which may not import the configuration.
export { askWhetherMeant, didYouMean } from "../read/did-you-mean.js";
