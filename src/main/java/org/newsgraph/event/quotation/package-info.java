/** Direct quotations: where the marks open and close, and who speaks between them. */
package org.newsgraph.event.quotation;
