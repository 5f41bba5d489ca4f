/**
 * Texts that people send: trimmed, measured, and refused with all reasons at once.
 */
package com.targetroadmap.requests.form;
