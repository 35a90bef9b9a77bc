/**
 * Time expressions: explicit, partial and relative ones to ISO dates, and which of them dates an
 * event.
 */
package org.newsgraph.event.time;
