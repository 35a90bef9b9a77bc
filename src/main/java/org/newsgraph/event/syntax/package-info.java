/** Who does what to whom in a dependency tree: logical subjects, objects and obliques. */
package org.newsgraph.event.syntax;
