/**
 * Finds words in a text as a person reads it: dates and quarters, and those by which something is found again in other
 * forms and with typos, in English and German.
 */
package com.targetroadmap.defaults.text;
