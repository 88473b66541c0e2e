namespace Sozialplanung.Ingestion.TellOfDecision;

internal sealed record DecisionNews(Guid DeliveryId, Decision Decision);
