/** A model of one's own: `namesake/model`. The one that comes with the library needs none of this. */
export { describeModel } from './describe-model.js'
export { loadModel } from './load-model.js'
export { defaultModel, type Model, sealModel } from './model.js'
