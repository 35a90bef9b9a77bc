package org.newsgraph.event.quotation;

import java.util.Optional;
import org.newsgraph.event.Participant;

/**
 * Who speaks, and how that was found.
 *
 * @param speaker the speaker; empty if the text says that somebody speaks but not who
 * @param rule name of the rule
 * @param direct whether the whole sentence is the speaker's words ("..., she said"), so that the
 *     next quotation may go on with it
 */
record Attribution(Optional<Participant> speaker, String rule, boolean direct) {}
