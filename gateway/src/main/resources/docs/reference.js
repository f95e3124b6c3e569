SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  // No call to a validator elsewhere: the page may talk to this origin only.
  validatorUrl: null,
  tryItOutEnabled: true,
})
