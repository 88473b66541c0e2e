namespace Sozialplanung.ServiceDefaults.Errors;

/// <summary>
/// A job lacks something that is on its way: it is put back and runs again shortly, without counting as a failed try. The message
/// is the German sentence its progress shows until then. At the edge of HTTP it is answered with 503 and when to ask again.
/// </summary>
public sealed class NotYetException(string message) : Exception(message);
