/** Ties the stages together: threads, progress, incremental builds. */
package org.newsgraph.pipeline;
