/** The command line: one picocli class a command; parse, call, print. */
package org.newsgraph.cli;
