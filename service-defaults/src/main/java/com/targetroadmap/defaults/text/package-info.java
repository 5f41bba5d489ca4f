/** Finds words in a text as a person reads it: dates and quarters, in English and German. */
package com.targetroadmap.defaults.text;
