/** Measures accuracy against hand-annotated articles and treebanks. */
package org.newsgraph.evaluate;
