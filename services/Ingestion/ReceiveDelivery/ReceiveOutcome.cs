namespace Sozialplanung.Ingestion.ReceiveDelivery;

internal abstract record ReceiveOutcome
{
    public sealed record Received(ReceivedDelivery Delivery) : ReceiveOutcome;

    public sealed record Repeated(ReceivedDelivery Delivery) : ReceiveOutcome;

    public sealed record UnknownDataset : ReceiveOutcome;

    public sealed record UnreadablePeriod : ReceiveOutcome;

    public sealed record UnknownDivision : ReceiveOutcome;

    /// <summary>Addresses are assigned to the areas of today.</summary>
    public sealed record AddressesOfToday : ReceiveOutcome;

    public sealed record TooLarge(string Sentence) : ReceiveOutcome;
}
