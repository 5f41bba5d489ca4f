/**
 * Requests: taking them in, the steps between sales and product and which are legal from where, the status that sales
 * reads (derived by one function, stored with the request), its story, and lists. Reads the roadmap's copies and
 * follows their changes; what product decides comes from {@code triage}, through
 * {@link com.targetroadmap.requests.request.Steps}.
 */
package com.targetroadmap.requests.request;
