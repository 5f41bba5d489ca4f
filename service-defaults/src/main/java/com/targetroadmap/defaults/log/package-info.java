/**
 * What stands in the log, and what must not. Each line that is logged for a request carries its {@code request} id, the
 * same in all processes; each that is logged because of an event of a feed, the {@code event} id. No customer's text, no
 * person's name and no token is logged, and no value can make a second line.
 *
 * <p>{@code logback.xml} of this module is everyone's: readable text, or JSON with {@code LOG_FORMAT=json}.
 */
package com.targetroadmap.defaults.log;
