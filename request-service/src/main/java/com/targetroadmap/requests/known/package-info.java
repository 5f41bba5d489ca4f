/**
 * <em>Known already?</em>: what somebody types is held against what is asked for already, and answered with as much as
 * this person may know.
 */
package com.targetroadmap.requests.known;
