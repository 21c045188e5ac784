/**
 * Forbids asking an element of a page directly: `element.parentNode`. In Chromium a form hides its properties, from our world
 * too, by the names of its fields. overlay/natives.ts has getters that can't be hidden.
 */
/** A node that may be an element or a document; texts and shadow roots have no properties that a page can name. */
function mayBeElement(type) {
  if (type.isUnion()) return type.types.some(mayBeElement);
  const has = (name) => type.getProperty(name) !== undefined;
  return has('nodeType') && has('parentNode') && !has('wholeText') && !has('slotAssignment');
}

export const pageElements = {
  meta: {
    type: 'problem',
    messages: { direct: 'Ask an element of a page by a getter of overlay/natives.ts.' },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    return {
      MemberExpression(node) {
        if (mayBeElement(services.getTypeAtLocation(node.object)))
          context.report({ node: node.property, messageId: 'direct' });
      },
      // `const { parentNode } = element`
      VariableDeclarator(node) {
        if (node.id.type !== 'ObjectPattern' || !node.init) return;
        if (mayBeElement(services.getTypeAtLocation(node.init))) context.report({ node: node.id, messageId: 'direct' });
      },
    };
  },
};
