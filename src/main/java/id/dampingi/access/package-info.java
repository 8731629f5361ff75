/** Access to information, services, skills and organisations: from the request over the referral to what came of it. */
@NullMarked
package id.dampingi.access;

import org.jspecify.annotations.NullMarked;
