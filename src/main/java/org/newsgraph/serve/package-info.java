/**
 * Stage 7 of 7, second half: HTTP. In: a dataset. Out: SPARQL endpoint, canned queries as URLs, web
 * page.
 */
package org.newsgraph.serve;
