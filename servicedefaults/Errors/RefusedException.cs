namespace Sozialplanung.ServiceDefaults.Errors;

/// <summary>
/// A rule says no, deep inside a job: the message is a German sentence for the person who waits. The job ends as failed
/// without another try; at the edge of HTTP it is answered with 409.
/// </summary>
public sealed class RefusedException(string message) : Exception(message);
