/** From a story to an overview: telling, topics, understood, questions, overview. */
@NullMarked
package nl.loketwijzer.portal.guidance;

import org.jspecify.annotations.NullMarked;
