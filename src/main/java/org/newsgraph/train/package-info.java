/** Makes the models that {@code language} reads. */
package org.newsgraph.train;
