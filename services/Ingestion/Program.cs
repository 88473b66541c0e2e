using Sozialplanung.Ingestion;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults<IngestionDb>("ingestion");
builder.Services.AddValidation();
builder.Services.AddIngestion();

var app = builder.Build();
app.MapServiceDefaults();
app.MapIngestion();
await app.RunAsync();
