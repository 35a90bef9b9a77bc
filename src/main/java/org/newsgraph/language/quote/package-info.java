/** Where quotation marks open and close; works on text alone, before any analysis. */
package org.newsgraph.language.quote;
