/** Imports flow one way: app -> components -> lib; app -> content -> lib; payload.config -> collections -> lib. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'collections-know-no-site',
      severity: 'error',
      from: { path: '^collections/' },
      to: { path: '^src/(app|components|content)/' },
    },
    {
      name: 'collections-apart',
      comment: 'Share through _shared, refer by slug.',
      severity: 'error',
      from: { path: '^collections/(?!_)((?:human-rights/)?[^/]+)/' },
      to: { path: '^collections/', pathNot: ['^collections/$1/', '^collections/_shared/'] },
    },
    {
      name: 'components-present-only',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: '^(src/app/|payload\\.config|collections/)' },
    },
    {
      name: 'components-take-view-types-only',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: '^src/content/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'content-below-app',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^src/(app|components)/' },
    },
    {
      name: 'jobs-and-mail-below-collections',
      severity: 'error',
      from: { path: '^src/(jobs|mail)/', pathNot: '^src/jobs/tasks\\.ts$' },
      to: { path: '^(src/(app|components|content|admin)/|collections/|payload\\.config)' },
    },
    {
      name: 'lib-at-the-bottom',
      severity: 'error',
      from: { path: '^src/lib/', pathNot: '^src/lib/payload\\.ts$' },
      to: { path: '^(src/(app|components|content|import)/|collections/|payload\\.config)' },
    },
    {
      name: 'product-without-scripts',
      severity: 'error',
      from: { path: '^(src|collections)/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'declared-dependencies-only',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|\\.data|src/generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
