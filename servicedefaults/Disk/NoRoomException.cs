namespace Sozialplanung.ServiceDefaults.Disk;

/// <summary>Something was not written because the disk is full, or nearly; at the edge of HTTP it is answered with 507.</summary>
public sealed class NoRoomException() : Exception(Sentence)
{
    /// <summary>What people are told, wherever they meet it.</summary>
    public const string Sentence =
        "Auf der Festplatte der Installation ist kein Platz mehr. Lesen geht weiter, gespeichert wird erst wieder, wenn Platz ist. "
        + "Bitte die Verwaltung der Installation informieren.";
}
