import next from 'eslint-config-next'
import typescript from 'eslint-config-next/typescript'

/** Rules that carry a promise of the house say which in their message. */
const promises = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Text that looks like HTML stays text.',
  },
  {
    selector: "CallExpression[callee.object.name='sql'][callee.property.name='raw']",
    message: 'Queries take parameters, never pasted text.',
  },
]

const proofs = [
  {
    selector:
      'TSAsExpression > TSTypeReference.typeAnnotation[typeName.name=/^(PatientScope|ClinicScope)$/]',
    message: 'A scope is a proof; only lib/access/grant.ts makes one.',
  },
]

const config = [
  ...next,
  ...typescript,
  { ignores: ['**/.next*/**', '.data/**', 'db/migrations/**', 'next-env.d.ts', 'public/**'] },
  {
    rules: {
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-syntax': ['error', ...promises, ...proofs],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['lib/access/**'], rules: { 'no-restricted-syntax': ['error', ...promises] } },
  { files: ['scripts/**', 'tests/**', 'db/**'], rules: { 'no-console': 'off' } },
]

export default config
