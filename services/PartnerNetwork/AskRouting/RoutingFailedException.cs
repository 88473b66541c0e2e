namespace Sozialplanung.PartnerNetwork.AskRouting;

/// <summary>The routing service gave no answer that can be used; the message is a German sentence for whoever asked.</summary>
internal sealed class RoutingFailedException(string message, Exception? cause = null) : Exception(message, cause);
