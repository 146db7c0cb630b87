/** `multipart/form-data` of an attachment. */
export const ATTACHMENT_SCHEMA = {
  type: 'object',
  properties: {
    file: { type: 'string', format: 'binary', description: 'PDF, PNG, JPG, DOCX or XLSX, at most 20 MB' },
    title: { type: 'string', description: 'What the file is' },
  },
  required: ['file'],
};
