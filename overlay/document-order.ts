/** Order of nodes as they are painted, across open shadow roots: a node in a shadow root stands where its host stands. */

/** Negative where `a` comes before `b`, zero where neither does. */
export function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  if (a.getRootNode() !== b.getRootNode()) {
    const as = hosts(a);
    const bs = hosts(b);
    // Both chains start at the document: the first pair that differs decides.
    const at = as.findIndex((node, index) => node !== bs[index]);
    const [x, y] = [as[at], bs[at]];
    if (!x || !y) return as.length - bs.length;
    return compareNodes(x, y);
  }
  const position = a.compareDocumentPosition(b);
  if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
}

/** The hosts around a node from the outermost inwards, then the node. */
function hosts(node: Node): Node[] {
  const chain = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    chain.unshift(root.host);
  return chain;
}

/** Whether `inner` is `outer` or in it, shadow roots included. */
export function containsNode(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at === outer) return true;
  }
  return false;
}
