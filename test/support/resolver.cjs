// Sources write what they load on demand as it is called once it is built: `await import('./work.js')`. Here it is still work.ts.
module.exports = (path, options) => {
  try {
    return options.defaultResolver(path, options);
  } catch (error) {
    if (!/^\.{1,2}\/.*\.js$/.test(path)) throw error;
    return options.defaultResolver(path.replace(/\.js$/, '.ts'), options);
  }
};
